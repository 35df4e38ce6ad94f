/**
 * Names of laws, codes and ordinances of Việt Nam, without their head word, as their own titles give them. The name of a
 * law has no mark at its end ("Luật Đất đai quy định …"): only knowing the names tells where one stops.
 */
export const LAW_NAMES: readonly string[] =
  `An ninh mạng; An ninh quốc gia; An toàn thông tin mạng; An toàn thực phẩm; An toàn, vệ sinh lao động; An toàn và kiểm soát bức xạ;
Ban hành văn bản quy phạm pháp luật; Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân; Báo chí; Bảo hiểm tiền gửi; Bảo hiểm xã hội; Bảo hiểm y tế; Bảo vệ bí mật nhà nước;
Bảo vệ dữ liệu cá nhân; Bảo vệ môi trường; Bảo vệ quyền lợi người tiêu dùng; Bảo vệ sức khỏe nhân dân; Bảo vệ và kiểm dịch thực vật; Bảo vệ và phát triển rừng; Bảo vệ, chăm sóc và giáo dục trẻ em;
Bầu cử đại biểu Hội đồng nhân dân; Bầu cử đại biểu Quốc hội; Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân; Biên giới quốc gia; Biên phòng Việt Nam; Biển Việt Nam; Bình đẳng giới; Bưu chính; Bưu chính, viễn thông;
Các công cụ chuyển nhượng; Các tổ chức tín dụng; Cán bộ, công chức; Cảnh sát biển Việt Nam; Cảnh sát cơ động; Cảnh vệ; Cạnh tranh; Căn cước; Căn cước công dân; Chăn nuôi; Chất lượng hàng hóa; Chất lượng sản phẩm, hàng hóa; Chính quyền địa phương;
Chống khủng bố; Chứng khoán; Chuyển giao công nghệ; Chuyển giao người đang chấp hành án phạt tù; Cơ yếu; Công an nhân dân; Công an xã; Công chứng; Công đoàn; Công nghệ cao; Công nghệ thông tin; Công nghiệp công nghệ số; Công ty; Cư trú;
Cựu chiến binh; Dạy nghề; Dân quân tự vệ; Dân số; Dân sự; Dẫn độ; Dầu khí; Di sản văn hóa; Doanh nghiệp; Doanh nghiệp nhà nước; Doanh nghiệp tư nhân; Du lịch; Dự trữ quốc gia; Dược; Dữ liệu; Đa dạng sinh học; Đặc xá; Đất đai; Đấu giá tài sản; Đấu thầu;
Đầu tư; Đầu tư công; Đầu tư nước ngoài tại Việt Nam; Đầu tư theo phương thức đối tác công tư; Đê điều; Địa chất và khoáng sản; Điện ảnh; Điện lực; Đo đạc và bản đồ; Đo lường; Đường bộ; Đường sắt; Giá; Giám định tư pháp; Giáo dục; Giáo dục đại học;
Giáo dục nghề nghiệp; Giáo dục quốc phòng và an ninh; Giao dịch điện tử; Giao thông đường bộ; Giao thông đường thủy nội địa; Giống cây trồng; Giống vật nuôi; Hải quan; Hàng hải Việt Nam; Hàng không dân dụng Việt Nam; Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác;
Hình sự; Hòa giải ở cơ sở; Hòa giải, đối thoại tại Tòa án; Hoạt động chữ thập đỏ; Hoạt động giám sát của Quốc hội và Hội đồng nhân dân; Hóa chất; Hộ tịch; Hôn nhân và gia đình; Hợp tác xã; Hỗ trợ doanh nghiệp nhỏ và vừa; Kế toán; Khám bệnh, chữa bệnh; Khí tượng thủy văn;
Khiếu nại; Khiếu nại, tố cáo; Khoa học và công nghệ; Khoa học, công nghệ và đổi mới sáng tạo; Khoáng sản; Khuyến khích đầu tư trong nước; Kiểm toán độc lập; Kiểm toán nhà nước; Kiến trúc; Kinh doanh bảo hiểm; Kinh doanh bất động sản; Lao động; Lâm nghiệp;
Luật sư; Lực lượng dự bị động viên; Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở; Lưu trữ; Lý lịch tư pháp; Mặt trận Tổ quốc Việt Nam; Năng lượng nguyên tử; Ngân hàng Nhà nước Việt Nam; Ngân sách nhà nước; Nghĩa vụ quân sự; Ngoại hối; Người cao tuổi; Người khuyết tật;
Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng; Nhà giáo; Nhà ở; Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam; Nuôi con nuôi; Phá sản; Phá sản doanh nghiệp; Phí và lệ phí; Phòng cháy và chữa cháy;
Phòng cháy, chữa cháy và cứu nạn, cứu hộ; Phòng không nhân dân; Phòng thủ dân sự; Phòng, chống bạo lực gia đình; Phòng, chống bệnh truyền nhiễm; Phòng, chống HIV/AIDS; Phòng, chống ma túy; Phòng, chống mại dâm; Phòng, chống mua bán người; Phòng, chống rửa tiền;
Phòng, chống tác hại của rượu, bia; Phòng, chống tác hại của thuốc lá; Phòng, chống tham nhũng; Phòng, chống thiên tai; Phổ biến, giáo dục pháp luật; Phục hồi, phá sản; Quảng cáo; Quản lý ngoại thương; Quản lý nợ công; Quản lý thuế;
Quản lý và đầu tư vốn nhà nước tại doanh nghiệp; Quản lý, sử dụng tài sản công; Quản lý, sử dụng tài sản nhà nước; Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp; Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ;
Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng; Quốc phòng; Quốc tịch Việt Nam; Quy hoạch; Quy hoạch đô thị; Quy hoạch đô thị và nông thôn; Sĩ quan Quân đội nhân dân Việt Nam; Sở hữu trí tuệ; Sử dụng năng lượng tiết kiệm và hiệu quả; Tài nguyên nước;
Tài nguyên, môi trường biển và hải đảo; Tần số vô tuyến điện; Thanh niên; Thanh tra; Thể dục, thể thao; Thi đua, khen thưởng; Thi hành án dân sự; Thi hành án hình sự; Thi hành tạm giữ, tạm giam; Thống kê; Thủ đô; Thú y; Thủy lợi; Thủy sản; Thuế bảo vệ môi trường;
Thuế chuyển quyền sử dụng đất; Thuế giá trị gia tăng; Thuế nông nghiệp; Thuế sử dụng đất nông nghiệp; Thuế sử dụng đất phi nông nghiệp; Thuế tài nguyên; Thuế thu nhập cá nhân; Thuế thu nhập doanh nghiệp; Thuế tiêu thụ đặc biệt; Thuế xuất khẩu, thuế nhập khẩu;
Thư viện; Thương mại; Thực hành tiết kiệm, chống lãng phí; Thực hiện dân chủ ở cơ sở; Thực hiện dân chủ ở xã, phường, thị trấn; Tiếp cận thông tin; Tiếp công dân; Tiêu chuẩn và quy chuẩn kỹ thuật; Tín ngưỡng, tôn giáo; Tố cáo; Tố tụng dân sự; Tố tụng hành chính; Tố tụng hình sự;
Tổ chức Chính phủ; Tổ chức chính quyền địa phương; Tổ chức cơ quan điều tra hình sự; Tổ chức Hội đồng nhân dân và Ủy ban nhân dân; Tổ chức Quốc hội; Tổ chức Tòa án nhân dân; Tổ chức Viện kiểm sát nhân dân; Trách nhiệm bồi thường của Nhà nước; Trẻ em;
Trật tự, an toàn giao thông đường bộ; Trí tuệ nhân tạo; Trọng tài thương mại; Trồng trọt; Trợ giúp pháp lý; Trưng cầu ý dân; Trưng mua, trưng dụng tài sản; Tư pháp người chưa thành niên; Tương trợ tư pháp; Ưu đãi người có công với cách mạng; Vệ sinh an toàn thực phẩm; Viên chức;
Viễn thông; Việc làm; Xây dựng; Xử lý vi phạm hành chính; Xử phạt vi phạm hành chính; Xuất bản; Xuất cảnh, nhập cảnh của công dân Việt Nam; Công nghiệp quốc phòng, an ninh và động viên công nghiệp; Ký kết, gia nhập và thực hiện điều ước quốc tế;
Điều ước quốc tế; Thỏa thuận quốc tế; BHXH; BHYT; PPP; PCCC; NSNN; GTĐB; HNGĐ; XLVPHC; SHTT; KDBĐS; Tổ chức HĐND và UBND; Thuế GTGT; Thuế TNCN; Thuế TNDN; Thuế TTĐB`.split(
    /;\s*/,
  );
